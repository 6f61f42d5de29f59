/**
 * SQL over result files: {@link dev.assay.results.query.Query} loads them into DuckDB, in memory, and closes the doors to
 * the file system before it runs what it is given.
 */
package dev.assay.results.query;
