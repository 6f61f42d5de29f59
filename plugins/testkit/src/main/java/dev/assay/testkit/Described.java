package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.engine.SettingsType;

/** Checks that people are told what a thing is. */
final class Described {
    private Described() {}

    static void check(String id, String title, String summary, String source, SettingsType settings) {
        assertThat(title).as("title of '%s'", id).isNotBlank().isNotEqualTo(id);
        assertThat(summary).as("summary of '%s'", id).hasSizeGreaterThan(20);
        assertThat(source).as("source of '%s'", id).isNotBlank();
        for (SettingsType.Component component : settings.components()) {
            assertThat(component.doc())
                    .as("@Setting(doc) of '%s.%s'", id, component.name())
                    .isNotBlank();
        }
    }
}
