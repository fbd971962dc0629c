// A chart drawn from the table beside it: what the table says is what the chart shows. Without this the table is there.
(() => {
  "use strict";
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => ({ amber: "#b98a1d" })[name] || style.getPropertyValue(`--${name}`).trim() || "#555";
  const rowHeight = 30;

  // The smallest build has no legend; and words can be read by everybody.
  const legend = (series) => {
    const line = document.createElement("p");
    line.className = "chart-legend small no-print";
    series.forEach(({ name, color }) => {
      const swatch = document.createElement("i");
      swatch.style.background = color;
      const word = document.createElement("span");
      word.append(swatch, name);
      line.append(word);
    });
    return line;
  };

  const draw = (place) => {
    const table = document.getElementById(place.dataset.of);
    const rows = [...table.tBodies[0].rows];
    const names = rows.map((row) => row.cells[0].textContent.trim());
    const lying = place.dataset.chart === "bars";
    const series = [...table.tHead.rows[0].cells]
      .map((head, at) => ({ head, at }))
      .filter(({ head }) => head.dataset.series)
      .map(({ head, at }) => ({
        name: head.textContent.trim(),
        type: lying ? "bar" : "line",
        color: colour(head.dataset.series),
        barMaxWidth: 14,
        symbolSize: 6,
        data: rows.map((row) => Number(row.cells[at].dataset.value)),
      }));
    const categories = { type: "category", data: names, inverse: lying, axisTick: { show: false },
      axisLabel: lying ? { width: Math.min(150, place.clientWidth / 3), overflow: "truncate", interval: 0 } : {} };
    const values = { type: "value", minInterval: 1 };
    if (lying) place.style.height = `${60 + rows.length * rowHeight}px`;
    const chart = echarts.init(place);
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: style.fontFamily || "sans-serif", fontSize: 13 },
      grid: { top: 12, left: 8, right: 24, bottom: 8, containLabel: true },
      xAxis: lying ? values : categories,
      yAxis: lying ? categories : values,
      series,
    });
    place.before(legend(series));
    window.addEventListener("resize", () => chart.resize());
    place.dataset.drawn = "yes";
  };

  document.querySelectorAll("[data-chart]").forEach(draw);
})();
