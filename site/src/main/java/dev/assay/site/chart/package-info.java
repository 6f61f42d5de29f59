/**
 * Charts as SVG text: pure functions of numbers, with no colours of their own (classes and CSS variables decide).
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.site.chart.Svg}</td><td>a small escaping SVG writer, one decimal a coordinate</td></tr>
 * <tr><td>{@link dev.assay.site.chart.Axis}</td><td>linear and logarithmic scales with ticks and their labels</td></tr>
 * <tr><td>{@link dev.assay.site.chart.Style}</td><td>colour, marker and dash of a method</td></tr>
 * <tr><td>{@link dev.assay.site.chart.RowPlot}</td><td>a row a method: points, median and interval, failures at the edge</td></tr>
 * <tr><td>{@link dev.assay.site.chart.CurvePlot}</td><td>score against cost: median and band, floor, end of the budget</td></tr>
 * <tr><td>{@link dev.assay.site.chart.Picture}</td><td>an exhibit: image, points and lines over two axes</td></tr>
 * <tr><td>{@link dev.assay.site.chart.ColourMap}</td><td>cividis, the map of all images</td></tr>
 * <tr><td>{@link dev.assay.site.chart.Png}</td><td>a PNG encoder for palette images, of 60 lines</td></tr>
 * <tr><td>{@link dev.assay.site.chart.Digits}</td><td>numbers as people read them</td></tr>
 * </table>
 */
package dev.assay.site.chart;
