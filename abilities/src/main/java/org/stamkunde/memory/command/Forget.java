package org.stamkunde.memory.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Refused;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `forget`: forgets one customer for good.
@picocli.CommandLine.Command(
    name = "forget",
    description = {
      "Forget one customer for good: history, names, values, and what was learnt from them.",
      "",
      "Nothing asks back. What comes later under the same names is refused.",
      ""
    })
public final class Forget implements Command {
  @Parameters(paramLabel = "ID", description = Identity.WRITTEN)
  String id = "";

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "Write what was done to FILE: .json, .html, or both when the name ends in neither.")
  @Nullable Path certificate;

  @Override
  public Answer run(Rooms rooms) {
    rooms.door(CustomerAnswer.class).known(id);
    List<Path> files =
        certificate == null
            ? List.of()
            : Papers.ready(rooms.workingFolder().resolve(certificate).normalize());
    Certificate told;
    try {
      told =
          new Certificate(rooms.door(Forgetting.class).forget(Identity.parse(id), new Told(rooms)));
    } catch (Refused refused) {
      Papers.drop(files);
      throw new WrongInput(String.valueOf(refused.getMessage()), refused);
    }
    Papers.write(files, "Certificate of forgetting", told.fields());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("customer", told.told().customer());
    json.put("removed", told.told().removed());
    json.put("certificate", files.isEmpty() ? null : files.getFirst());
    return new Answer(json, told.text());
  }
}
