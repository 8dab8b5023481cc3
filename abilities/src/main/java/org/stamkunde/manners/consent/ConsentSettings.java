package org.stamkunde.manners.consent;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where everything of this shop lies, for the files of this room.
@ConfigurationProperties("stamkunde.memory")
record ConsentSettings(@DefaultValue("data") Path home) {}
