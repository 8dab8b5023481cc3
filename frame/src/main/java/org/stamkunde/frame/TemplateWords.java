package org.stamkunde.frame;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Gives every template the names `formats`, `marks`, `why` and `frame`. They are variables rather
/// than bean references, because templates may not name beans where a value goes into an attribute.
@Component
class TemplateWords implements SmartInitializingSingleton {
  private final ObjectProvider<ThymeleafViewResolver> views;
  private final Formats formats;
  private final Marks marks;
  private final Why why;
  private final PageFrame frame;

  TemplateWords(
      ObjectProvider<ThymeleafViewResolver> views,
      Formats formats,
      Marks marks,
      Why why,
      PageFrame frame) {
    this.views = views;
    this.formats = formats;
    this.marks = marks;
    this.why = why;
    this.frame = frame;
  }

  @Override
  public void afterSingletonsInstantiated() {
    views.ifAvailable(view -> {
      view.addStaticVariable("formats", formats);
      view.addStaticVariable("marks", marks);
      view.addStaticVariable("why", why);
      view.addStaticVariable("frame", frame);
    });
  }
}
