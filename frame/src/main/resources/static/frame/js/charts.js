// Draws each chart from the table that stands beneath it, so the two cannot disagree.
// The library is fetched only by pages that have a chart.
(() => {
  const library = document.currentScript.dataset.echarts;
  const probe = document.createElement("i");
  const token = (name) => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const alpha = (colour, a) => colour.replace(/^rgb\(([^)]+)\)$/, `rgba($1, ${a})`);
  const narrow = () => matchMedia("(max-width: 40rem)").matches;
  const number = (value, digits = 1) => value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace("-", "−");
  const cells = (row) => [...row.cells].slice(1).map((cell) => (cell.dataset.v === undefined ? null : Number(cell.dataset.v)));
  const read = (table) => ({
    heads: [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim()),
    labels: [...table.tBodies[0].rows].map((row) => row.cells[0].dataset.short ?? row.cells[0].textContent.trim()),
    names: [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.trim()),
    kinds: [...table.tBodies[0].rows].map((row) => row.dataset.kind),
    rows: [...table.tBodies[0].rows].map(cells),
    now: table.dataset.now, // the word for today, at the line between past and expected
  });
  const column = (data, i) => data.rows.map((row) => row[i]);

  const ground = () => ({
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 220,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: token("--sk-ink-2") },
    grid: { left: 4, right: 8, top: 28, bottom: 4, containLabel: true },
    tooltip: {
      trigger: "axis", renderMode: "richText", // HTML tooltips would need inline style
      backgroundColor: token("--sk-ink"), borderWidth: 0, padding: [8, 12],
      textStyle: { color: token("--sk-ground"), fontSize: 12, fontFamily: getComputedStyle(document.body).fontFamily },
      axisPointer: { type: "shadow", shadowStyle: { color: alpha(token("--sk-ink"), 0.05) } },
    },
    xAxis: { type: "category", axisTick: { show: false }, axisLine: { lineStyle: { color: token("--sk-edge") } }, axisLabel: { color: token("--sk-ink-2"), hideOverlap: true } },
    yAxis: { type: "value", splitNumber: 4, splitLine: { lineStyle: { color: token("--sk-line") } }, axisLabel: { color: token("--sk-ink-3"), formatter: (v) => number(v, 0) } },
  });

  const drawn = {
    // movements between two levels. The totals are drawn as levels, not as bars: a bar would have to start at nought
    waterfall(data) {
      let level = 0;
      const levels = [], foot = [], bars = [];
      data.rows.forEach(([value], i) => {
        const total = data.kinds[i] === "total";
        const from = total ? value : level;
        level = total ? value : level + value;
        levels.push(level);
        foot.push(Math.min(from, level));
        bars.push({ value: Math.abs(level - from), itemStyle: { color: token(value >= 0 ? "--sk-c1" : "--sk-c5"), borderRadius: 2 } });
      });
      const span = Math.max(...levels) - Math.min(...levels);
      const option = ground();
      option.xAxis.data = data.labels;
      option.xAxis.axisLine.show = false;
      Object.assign(option.xAxis.axisLabel, { interval: 0, hideOverlap: false, fontSize: narrow() ? 11 : 12 });
      option.yAxis.show = false;
      option.yAxis.min = Math.min(...levels) - span * 0.35;
      option.yAxis.max = Math.max(...levels) + span * 0.2;
      option.tooltip.show = false;
      option.grid.top = 8;
      const links = levels.slice(0, -1).map((y, i) => [{ coord: [i, y] }, { coord: [i + 1, y] }]);
      const name = (i) => (data.kinds[i] === "total" ? number(data.rows[i][0]) : (data.rows[i][0] > 0 ? "+" : "") + number(data.rows[i][0]));
      option.series = [
        { type: "bar", stack: "w", silent: true, itemStyle: { color: "transparent" }, data: foot },
        { type: "bar", stack: "w", barWidth: "54%", data: bars, silent: true,
          label: { show: true, position: "top", distance: 6, color: token("--sk-ink"), fontSize: 13, fontWeight: 600, formatter: (p) => name(p.dataIndex) },
          markLine: { symbol: "none", silent: true, animation: false, lineStyle: { color: token("--sk-edge"), type: "dotted", width: 1 }, label: { show: false }, data: links } },
        { type: "scatter", silent: true, symbol: "rect", symbolSize: [narrow() ? 34 : 52, 4], itemStyle: { color: token("--sk-ink") },
          data: levels.map((y, i) => (data.kinds[i] === "total" ? y : null)) },
      ];
      return option;
    },
    // parts of a whole over time
    stacked(data) {
      const option = ground();
      const colours = ["--sk-c1", "--sk-c2"];
      option.xAxis.data = data.labels;
      option.tooltip.formatter = (ps) => `${data.names[ps[0].dataIndex]}\n` + ps.map((p) => `${p.seriesName}  ${number(p.value)}`).join("\n");
      option.series = data.heads.map((name, i) => ({
        name, type: "bar", stack: "s", barWidth: "62%", data: column(data, i),
        itemStyle: { color: token(colours[i]), borderColor: token("--sk-ground"), borderWidth: 1,
          decal: i === 1 ? { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: alpha(token("--sk-ground"), 0.45) } : undefined },
        endLabel: { show: false },
      }));
      option.legend = { top: 0, left: 0, itemWidth: 12, itemHeight: 12, icon: "rect", selectedMode: false, textStyle: { color: token("--sk-ink-2"), fontSize: 12 } };
      return option;
    },
    // what was, then what is expected with its interval
    fan(data) {
      const option = ground();
      const low = column(data, 2), high = column(data, 3);
      option.xAxis.data = data.labels;
      option.xAxis.boundaryGap = false;
      option.xAxis.axisLabel.interval = narrow() ? 5 : 2;
      option.yAxis.min = 0;
      option.tooltip.axisPointer = { type: "line", lineStyle: { color: token("--sk-edge"), type: "solid" } };
      option.tooltip.formatter = (ps) => {
        const i = ps[0].dataIndex, [was, mean, lo, hi] = data.rows[i];
        return `${data.names[i]}\n` + (was !== null ? `${data.heads[0]}  ${number(was, 2)}` : `${data.heads[1]}  ${number(mean, 2)}\n${data.heads[2]}  ${number(lo, 2)}\n${data.heads[3]}  ${number(hi, 2)}`);
      };
      const line = (name, values, extra) => ({ name, type: "line", data: values, symbol: "none", lineStyle: { width: 2, color: token("--sk-accent") }, ...extra });
      const today = data.rows.findLastIndex((row) => row[0] !== null);
      option.series = [
        line("low", low, { stack: "band", lineStyle: { opacity: 0 }, silent: true }),
        line("band", high.map((h, i) => (h === null ? null : h - low[i])), { stack: "band", lineStyle: { opacity: 0 }, areaStyle: { color: token("--sk-c1"), opacity: 0.3 }, silent: true }),
        line("was", column(data, 0), {
          markLine: { symbol: "none", silent: true, data: [{ xAxis: today }], lineStyle: { color: token("--sk-now"), type: "solid", width: 1.5 },
            label: { formatter: data.now ?? "", position: "end", color: token("--sk-now-ink"), fontWeight: 600, fontSize: 12 } },
        }),
        line("expected", column(data, 1), { lineStyle: { width: 2, type: [5, 4], color: token("--sk-accent") } }),
      ];
      return option;
    },
  };

  // one line over time, or two
  drawn.line = (data) => {
    const option = ground();
    const colours = ["--sk-c1", "--sk-c2"];
    option.xAxis.data = data.labels;
    option.xAxis.boundaryGap = false;
    option.yAxis.min = 0;
    option.tooltip.axisPointer = { type: "line", lineStyle: { color: token("--sk-edge"), type: "solid" } };
    option.tooltip.formatter = (ps) => `${data.names[ps[0].dataIndex]}\n` + ps.map((p) => `${p.seriesName}  ${number(p.value)}`).join("\n");
    option.series = data.heads.map((name, i) => ({
      name, type: "line", data: column(data, i), symbol: "none",
      lineStyle: { width: 2, color: token(colours[i]), type: i === 1 ? [5, 4] : "solid" }, itemStyle: { color: token(colours[i]) },
    }));
    if (data.heads.length > 1) option.legend = { top: 0, left: 0, itemWidth: 16, itemHeight: 2, selectedMode: false, textStyle: { color: token("--sk-ink-2"), fontSize: 12 } };
    return option;
  };
  // one value for each of a few things in their order, from nought
  drawn.bars = (data) => {
    const option = ground();
    option.xAxis.data = data.labels;
    option.yAxis.min = 0;
    option.tooltip.formatter = (ps) => `${data.names[ps[0].dataIndex]}\n${number(ps[0].value)}`;
    option.series = [{ name: data.heads[0], type: "bar", barWidth: "62%", data: column(data, 0), itemStyle: { color: token("--sk-c1"), borderRadius: [2, 2, 0, 0] } }];
    return option;
  };

  const charts = [];
  const draw = () => {
    for (const figure of document.querySelectorAll("[data-chart]")) {
      const canvas = figure.querySelector(".sk-canvas");
      const chart = echarts.getInstanceByDom(canvas) ?? echarts.init(canvas, null, { renderer: "canvas" });
      chart.setOption(drawn[figure.dataset.chart](read(figure.querySelector("table"))), true);
      if (!charts.includes(chart)) charts.push(chart);
    }
  };
  const begin = () => {
    probe.hidden = true;
    document.body.append(probe);
    document.fonts.load('12px "Hanken Grotesk"').catch(() => {}).then(draw);
    document.addEventListener("sk:theme", draw);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    new ResizeObserver(() => charts.forEach((chart) => chart.resize())).observe(document.body);
  };
  const fetchLibrary = () => {
    if (!document.querySelector("[data-chart]")) return;
    if (window.echarts) { begin(); return; }
    const script = document.createElement("script");
    script.src = library;
    script.addEventListener("load", begin);
    document.head.append(script);
  };
  fetchLibrary();
})();
