package dev.assay.general;

import static dev.assay.api.Facets.LOG_Z;

import dev.assay.api.Answer;
import dev.assay.api.Plugin;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.value.Estimate;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MetricContract;

class EstimateCalibrationContractTest extends MetricContract {
    @Override
    protected Plugin plugin() {
        return new GeneralPlugin();
    }

    @Override
    protected String metric() {
        return "estimate-calibration";
    }

    @Override
    protected Question question() {
        return Cases.gaussian().question();
    }

    @Override
    protected Truth truth() {
        return Truth.of(LOG_Z, "closed form", () -> Estimate.of(1));
    }

    @Override
    protected Answer good() {
        return Answer.of(LOG_Z, Estimate.of(1.1, 0.1));
    }

    @Override
    protected Answer bad() {
        return Answer.of(LOG_Z, Estimate.of(2, 0.1));
    }

    /** Errors that are stated too large would win by it. */
    @Override
    protected boolean onlyDescribes() {
        return true;
    }
}
