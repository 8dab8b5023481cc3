package org.stamkunde.frame;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// What pages stand on: texts of all rooms, the reader's language, and the files of the frame under
/// addresses that change with their content, so that browsers may keep them for ever.
@Configuration
class FrameSetup implements WebMvcConfigurer {
  private static final Pattern ROOM = Pattern.compile("messages/([a-z]+)/texts\\.properties$");

  /// Every room's `messages/<room>/texts.properties` with its translations.
  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:messages/*/texts.properties");
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    texts.setBasenames(
        Arrays.stream(found).map(FrameSetup::name).sorted().distinct().toArray(String[]::new));
    return texts;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new Languages();
  }

  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
    FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
        new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return filter;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    CacheControl forEver = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    registry
        .addResourceHandler("/frame/**")
        .addResourceLocations("classpath:/static/frame/")
        .setCacheControl(forEver)
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(forEver);
  }

  private static String name(Resource resource) {
    try {
      Matcher matcher = ROOM.matcher(resource.getURL().toString());
      if (!matcher.find()) {
        throw new IllegalStateException(
            "text file (%s) must lie in messages/<room>/\nMaybe the room's name is not in small letters."
                .formatted(resource));
      }
      return "messages/" + matcher.group(1) + "/texts";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
