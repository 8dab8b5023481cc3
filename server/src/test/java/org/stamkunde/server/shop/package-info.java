/// The whole product on a home of its own, tried as its users meet it.
package org.stamkunde.server.shop;
