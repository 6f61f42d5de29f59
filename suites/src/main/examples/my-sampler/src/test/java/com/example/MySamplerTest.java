package com.example;

import dev.assay.api.Plugin;
import dev.assay.testkit.Case;
import dev.assay.testkit.Cases;
import dev.assay.testkit.MethodContract;
import java.util.List;

/** Everything is inherited: the contract that every method must keep. */
class MySamplerTest extends MethodContract {
    @Override
    protected Plugin plugin() {
        return new MySampler.MyPlugin();
    }

    @Override
    protected String method() {
        return "my-sampler";
    }

    @Override
    protected List<Case> cases() {
        return List.of(Cases.gaussian());
    }
}
