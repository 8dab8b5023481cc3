package org.stamkunde.manners.own;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// The settings of the customer's own pages and of the mail server.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OwnSettings.class, MailSettings.class})
class OwnRoom {}
