// The funnel as a picture: the table's own numbers, one exam at a time. The plotting library is fetched when somebody asks for the picture.
const LIBRARY = "/webjars/echarts/5.3.1/dist/echarts.esm.min.js";
const TONES = ["--cb-chart-6", "--cb-chart-2", "--cb-chart-1", "--cb-chart-1"];

const button = document.querySelector("[data-funnel-switch]");
const frame = document.querySelector("[data-funnel-chart]");
const table = document.querySelector("[data-funnel-table]");
const choice = frame?.querySelector("[data-funnel-exam]");
const place = frame?.querySelector("[data-funnel-plot]");
let plot;

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function stages() {
  let group = -1;
  const heads = [...table.querySelectorAll("thead tr:last-child th")].slice(1);
  const cells = [...table.querySelectorAll("[data-funnel-row]")][choice.value].querySelectorAll("td.table__number");
  return heads.map((head, index) => {
    group += head.classList.contains("funnel__group") ? 1 : 0;
    const people = cells[index].dataset.people;
    return { name: head.textContent, people: people === undefined ? null : Number(people), tone: TONES[group], href: cells[index].querySelector("a")?.href };
  });
}

// How many are fewer than at the last stage that the exam asks for.
function losses(all) {
  let last = null;
  return all.map((stage) => {
    if (stage.people === null) {
      return frame.dataset.unasked;
    }
    const lost = last === null ? 0 : last - stage.people;
    last = stage.people;
    const number = stage.people.toLocaleString(document.documentElement.lang);
    return lost > 0 ? `${number}   ${frame.dataset.loss.replace("{0}", lost.toLocaleString(document.documentElement.lang))}` : number;
  });
}

function draw() {
  const all = stages();
  const words = losses(all);
  const ink = token("--cb-ink");
  const soft = token("--cb-ink2");
  const family = getComputedStyle(document.body).fontFamily;
  plot.setOption(
    {
      animation: false,
      textStyle: { fontFamily: family, color: ink },
      grid: { left: 8, right: 140, top: 8, bottom: 8, containLabel: true },
      tooltip: { trigger: "item", renderMode: "richText", formatter: (item) => `${item.name} ${words[item.dataIndex]}` },
      xAxis: { type: "value", min: 0, minInterval: 1, axisLabel: { color: soft }, splitLine: { lineStyle: { color: token("--cb-line") } } },
      yAxis: {
        type: "category",
        inverse: true,
        data: all.map((stage) => stage.name),
        axisLabel: { color: ink, fontSize: 13 },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: token("--cb-line-strong") } },
      },
      series: [
        {
          type: "bar",
          barWidth: 14,
          cursor: "pointer",
          data: all.map((stage) => ({ value: stage.people ?? 0, itemStyle: { color: token(stage.tone), borderRadius: [0, 3, 3, 0] } })),
          label: { show: true, position: "right", color: soft, fontSize: 13, formatter: (item) => words[item.dataIndex] },
        },
      ],
    },
    true,
  );
  place.setAttribute("aria-label", all.map((stage, index) => `${stage.name} ${words[index]}`).join(", "));
}

async function open() {
  const { init } = await import(LIBRARY);
  plot = init(place, null, { renderer: "canvas" });
  plot.on("click", (item) => {
    const { href } = stages()[item.dataIndex];
    if (href) {
      location.assign(href);
    }
  });
  new ResizeObserver(() => plot.resize()).observe(place);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
}

async function toggle() {
  const charted = table.hidden;
  table.hidden = !charted;
  frame.hidden = charted;
  button.textContent = charted ? button.dataset.chart : button.dataset.table;
  button.setAttribute("aria-expanded", String(!charted));
  if (!charted) {
    plot ?? (await open());
    draw();
  }
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", toggle);
  choice.addEventListener("change", draw);
}
