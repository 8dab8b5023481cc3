/// The law of direct contact as data: one file a country, read by one small engine, with its public
/// holidays and the registers of reservations that bind there. In comes a situation, out goes a
/// verdict with its paragraph; no clock and no database.
@NullMarked
package org.stamkunde.manners.law;

import org.jspecify.annotations.NullMarked;
