/** The contract between plugins and the harness. What is exported here is the contract; {@code engine} is its runtime. */
module dev.assay.api {
    requires jdk.management;
    requires java.management;

    exports dev.assay.api;
    exports dev.assay.api.value;
    exports dev.assay.api.density;
    exports dev.assay.api.lattice;
    exports dev.assay.api.operator;
    exports dev.assay.api.history;
    exports dev.assay.api.states;
    exports dev.assay.api.field;
    exports dev.assay.api.engine;

    uses dev.assay.api.Plugin;
}
