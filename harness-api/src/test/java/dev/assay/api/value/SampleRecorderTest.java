package dev.assay.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SampleRecorderTest {
    /** Records 0, 1, 2, … in a chain. */
    private static void count(SampleRecorder recorder, int chain, int from, int to) {
        for (int i = from; i < to; i++) {
            recorder.record(chain, new double[] {i});
        }
    }

    @Test
    void everythingIsKeptUntilItIsFull() {
        SampleRecorder recorder = new SampleRecorder(1, 1, 8);
        count(recorder, 0, 0, 8);
        assertThat(recorder.samples().values()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(recorder.samples().thinning()).isEqualTo(1);
    }

    @Test
    void theStrideDoublesWheneverItIsFull() {
        SampleRecorder recorder = new SampleRecorder(1, 1, 4);
        for (int n = 1; n <= 300; n++) {
            recorder.record(0, new double[] {n - 1});
            Samples samples = recorder.samples();
            int stride = samples.thinning();
            assertThat(samples.length()).isLessThanOrEqualTo(4).isEqualTo((n + stride - 1) / stride);
            for (int i = 0; i < samples.length(); i++) {
                assertThat(samples.get(i, 0)).as("sample %d of %d steps", i, n).isEqualTo(i * stride);
            }
        }
        assertThat(recorder.samples().thinning()).isEqualTo(128);
    }

    @Test
    void chainsShareOneStrideAndAreCutToTheShortest() {
        SampleRecorder recorder = new SampleRecorder(2, 1, 4);
        count(recorder, 0, 0, 20);
        assertThat(recorder.hasSamples()).isFalse();
        assertThatThrownBy(recorder::samples).hasMessageContaining("no samples yet");
        count(recorder, 1, 0, 9);
        assertThat(recorder.hasSamples()).isTrue();
        Samples samples = recorder.samples();
        assertThat(samples.thinning()).isEqualTo(8);
        assertThat(samples.values()).containsExactly(0, 8, 0, 8);
        count(recorder, 1, 9, 20);
        assertThat(recorder.samples().values()).containsExactly(0, 8, 16, 0, 8, 16);
    }

    @Test
    void samplesTakenEarlierDoNotChange() {
        SampleRecorder recorder = new SampleRecorder(1, 2, 2);
        double[] x = {1, 2};
        recorder.record(0, x);
        Samples early = recorder.samples();
        x[0] = 9;
        recorder.record(0, x);
        recorder.record(0, x);
        assertThat(early.values()).containsExactly(1, 2);
        assertThat(recorder.samples().get(0, 0)).isEqualTo(1);
    }

    @Test
    void aCapacityThatCannotBeHalvedIsRefused() {
        assertThatThrownBy(() -> new SampleRecorder(1, 1, 7)).hasMessage("capacity must be even, got 7");
        assertThatThrownBy(() -> new SampleRecorder(0, 1, 8)).hasMessage("chains must be >= 1, got 0");
    }
}
