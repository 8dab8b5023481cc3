package org.stamkunde.recommend;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The model as bytes, with a version in front, so that another process reads what one has learnt.
final class ModelBytes {
  private static final int VERSION = 1;

  private ModelBytes() {}

  static byte[] write(Links links, Tuning tuning, int today) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (DataOutputStream out =
        new DataOutputStream(
            new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 16))) {
      out.writeInt(VERSION);
      out.writeInt(today);
      writeTuning(out, tuning);
      int items = links.names().length;
      out.writeInt(items);
      for (int i = 0; i < items; i++) {
        out.writeUTF(links.names()[i]);
        out.writeFloat(links.popularity()[i]);
        int from = links.starts()[i];
        int to = links.starts()[i + 1];
        out.writeInt(to - from);
        for (int at = from; at < to; at++) {
          out.writeInt(links.targets()[at]);
          out.writeFloat(links.strengths()[at]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static ItemNeighbours read(byte[] model) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(model)), 1 << 16))) {
      int version = in.readInt();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "version (%d) of the stored neighbours must be %d\nMaybe an older program learnt them: learn again."
                .formatted(version, VERSION));
      }
      int today = in.readInt();
      Tuning tuning = readTuning(in);
      return new ItemNeighbours(readLinks(in), tuning, today);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "stored neighbours (%d bytes) must be whole\nMaybe they were cut off: learn again."
              .formatted(model.length),
          e);
    }
  }

  private static Links readLinks(DataInputStream in) throws IOException {
    int items = in.readInt();
    String[] names = new String[items];
    float[] popularity = new float[items];
    int[] starts = new int[items + 1];
    int[][] targets = new int[items][];
    float[][] strengths = new float[items][];
    for (int i = 0; i < items; i++) {
      names[i] = in.readUTF();
      popularity[i] = in.readFloat();
      int count = in.readInt();
      targets[i] = new int[count];
      strengths[i] = new float[count];
      for (int k = 0; k < count; k++) {
        targets[i][k] = in.readInt();
        strengths[i][k] = in.readFloat();
      }
      starts[i + 1] = starts[i] + count;
    }
    int[] allTargets = new int[starts[items]];
    float[] allStrengths = new float[starts[items]];
    for (int i = 0; i < items; i++) {
      System.arraycopy(targets[i], 0, allTargets, starts[i], targets[i].length);
      System.arraycopy(strengths[i], 0, allStrengths, starts[i], strengths[i].length);
    }
    return new Links(names, popularity, starts, allTargets, allStrengths);
  }

  private static void writeTuning(DataOutputStream out, Tuning tuning) throws IOException {
    out.writeDouble(tuning.customerDamping());
    out.writeDouble(tuning.sourceDamping());
    out.writeDouble(tuning.targetDamping());
    out.writeDouble(tuning.sharpness());
    out.writeDouble(tuning.trend());
    out.writeDouble(tuning.priorShare());
    out.writeDouble(tuning.learningHalfLifeDays());
    out.writeDouble(tuning.recentHalfLifeDays());
    out.writeDouble(tuning.ownHalfLifeDays());
    out.writeDouble(tuning.support());
    out.writeInt(tuning.neighbours());
  }

  private static Tuning readTuning(DataInputStream in) throws IOException {
    return new Tuning(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readInt());
  }
}
