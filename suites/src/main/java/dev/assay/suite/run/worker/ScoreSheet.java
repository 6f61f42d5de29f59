package dev.assay.suite.run.worker;

import dev.assay.api.Exhibit;
import dev.assay.api.engine.SnapshotInfo;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the scorer says of a trial.
 *
 * @param snapshots the snapshots with their scores, in order of cost
 * @param exhibits pictures of the last snapshot
 * @param faults what could not be scored and why, one line each
 */
public record ScoreSheet(List<Scored> snapshots, List<Picture> exhibits, List<String> faults) {
    private static final String NAME = "scores";

    /**
     * A snapshot with its scores.
     *
     * @param info what it had cost
     * @param scores the scores
     */
    public record Scored(SnapshotInfo info, List<Value> scores) {}

    /**
     * One score.
     *
     * @param metric position of the metric in the order
     * @param name name of the value, may be empty
     * @param label label of the facet, may be empty
     * @param number the score
     * @param floor the floor, NaN when there is none
     */
    public record Value(int metric, String name, String label, double number, double floor) {}

    /**
     * A picture with its title.
     *
     * @param title what it shows
     * @param exhibit the picture
     */
    public record Picture(String title, Exhibit exhibit) {}

    void write(Path folder) throws IOException {
        Binary.write(folder.resolve(NAME), out -> {
            out.writeInt(snapshots.size());
            for (Scored scored : snapshots) {
                scored(out, scored);
            }
            out.writeInt(exhibits.size());
            for (Picture picture : exhibits) {
                picture(out, picture);
            }
            out.writeInt(faults.size());
            for (String fault : faults) {
                Binary.text(out, fault);
            }
        });
    }

    /** {@return the sheet in a trial's folder} */
    public static ScoreSheet read(Path folder) throws IOException {
        return Binary.read(
                folder.resolve(NAME),
                in -> new ScoreSheet(
                        Binary.list(in, ScoreSheet::scored),
                        Binary.list(in, ScoreSheet::picture),
                        Binary.list(in, Binary::text)));
    }

    private static void scored(DataOutputStream out, Scored scored) throws IOException {
        SnapshotInfo info = scored.info();
        out.writeInt(info.index());
        Binary.text(out, info.phase());
        out.writeBoolean(info.last());
        out.writeLong(info.wallNanos());
        out.writeLong(info.cpuNanos());
        Binary.counts(out, info.counts());
        out.writeInt(scored.scores().size());
        for (Value value : scored.scores()) {
            out.writeInt(value.metric());
            Binary.text(out, value.name());
            Binary.text(out, value.label());
            out.writeDouble(value.number());
            out.writeDouble(value.floor());
        }
    }

    private static Scored scored(DataInputStream in) throws IOException {
        SnapshotInfo info = new SnapshotInfo(
                in.readInt(), Binary.text(in), in.readBoolean(), in.readLong(), in.readLong(), Binary.counts(in));
        return new Scored(
                info,
                Binary.list(
                        in,
                        i -> new Value(i.readInt(), Binary.text(i), Binary.text(i), i.readDouble(), i.readDouble())));
    }

    private static void picture(DataOutputStream out, Picture picture) throws IOException {
        Exhibit exhibit = picture.exhibit();
        Binary.text(out, picture.title());
        Binary.text(out, exhibit.xLabel());
        Binary.text(out, exhibit.xUnit());
        Binary.text(out, exhibit.yLabel());
        Binary.text(out, exhibit.yUnit());
        out.writeInt(exhibit.layers().size());
        for (Exhibit.Layer layer : exhibit.layers()) {
            Binary.text(out, layer.kind());
            Binary.text(out, layer.name());
            Binary.text(out, layer.unit());
            Binary.doubles(out, layer.x());
            Binary.doubles(out, layer.y());
            out.writeInt(layer.rows());
            out.writeInt(layer.columns());
            Binary.doubles(out, layer.values());
        }
    }

    private static Picture picture(DataInputStream in) throws IOException {
        String title = Binary.text(in);
        Exhibit exhibit = Exhibit.axes(Binary.text(in), Binary.text(in), Binary.text(in), Binary.text(in));
        for (int n = in.readInt(); n > 0; n--) {
            String kind = Binary.text(in);
            String name = Binary.text(in);
            String unit = Binary.text(in);
            double[] x = Binary.doubles(in);
            double[] y = Binary.doubles(in);
            int rows = in.readInt();
            int columns = in.readInt();
            double[] values = Binary.doubles(in);
            exhibit = switch (kind) {
                case "points" -> exhibit.points(name, x, y);
                case "line" -> exhibit.line(name, x, y);
                default -> exhibit.image(name, unit, x, y, rows, columns, values);
            };
        }
        return new Picture(title, exhibit);
    }
}
