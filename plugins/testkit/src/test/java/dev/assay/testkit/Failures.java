package dev.assay.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract and tells which of its tests fail. */
final class Failures {
    private Failures() {}

    /** {@return the messages of the tests that fail, by name of the test; those that pass or abort are not there} */
    static Map<String, String> of(Class<?> contract) {
        Map<String, String> failures = new TreeMap<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            private int tests;

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                tests += test.isTest() ? 1 : 0;
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    failures.put(
                            test.getDisplayName().replace("()", ""),
                            result.getThrowable().map(String::valueOf).orElse(""));
                }
            }

            @Override
            public void testPlanExecutionFinished(org.junit.platform.launcher.TestPlan plan) {
                if (tests == 0) {
                    failures.put("no tests", contract.getName());
                }
            }
        });
        return failures;
    }
}
