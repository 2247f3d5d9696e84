// Draws the network around a thing with sigma.js, and lets a slider choose the time; the list below holds the same.
import Graph from "graphology";
import Sigma from "sigma";

const COLOURS = ["ink", "card", "line", "edge", "soft", "person", "organization", "post", "role", "event", "place", "document", "collection"];
const months = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const named = (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// The graph of what the server sent, which has laid it out.
function made({ nodes, ties }) {
  const graph = new Graph({ multi: true, type: "undirected" });
  nodes.forEach((node, i) => graph.addNode(i, node));
  ties.forEach((tie) => {
    const spells = tie.spells.map(([from, until]) => [months(from), months(until)]);
    graph.addUndirectedEdge(tie.source, tie.target, { ...tie, spells });
  });
  return graph;
}

class Picture {
  constructor(section) {
    this.section = section;
    this.words = JSON.parse(section.dataset.words);
    this.note = section.querySelector(".note");
    this.window = { from: -Infinity, until: Infinity, undated: true };
    this.ties = new Set(); // the edges that the window holds
    this.held = new Map(); // how many of them each node has
    this.near = null;
  }

  async draw() {
    const answer = await fetch(this.section.dataset.network);
    if (!answer.ok) throw new Error(`${answer.status}`);
    this.data = await answer.json();
    this.graph = made(this.data);
    if (!this.data.ties.length) {
      this.note.textContent = this.words.none;
      return;
    }
    this.measure();
    this.choose();
    this.offer();
    this.render();
    this.note.textContent = "";
    this.time();
    this.tell();
    this.section.dataset.drawn = "true";
  }

  measure() {
    const large = this.graph.order > 400 ? 0.6 : 1;
    this.graph.forEachNode((node, { ring }) => {
      const size = large * (ring === 0 ? 13 : 3 + Math.min(8, 1.6 * Math.sqrt(this.graph.degree(node))));
      this.graph.setNodeAttribute(node, "size", size);
    });
  }

  render() {
    const small = this.graph.order > 400;
    const large = this.section.classList.contains("large");
    this.letters = large ? 16 : 9;
    this.mix();
    this.sigma = new Sigma(this.graph, this.section.querySelector(".canvas"), {
      allowInvalidContainer: true,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 12,
      labelColor: { color: this.palette.ink },
      labelDensity: small ? 1 : 3,
      labelRenderedSizeThreshold: small ? 5 : 4,
      defaultDrawNodeLabel: (context, data, settings) => this.write(context, data, settings),
      zIndex: true,
      stagePadding: large ? 40 : 45,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      defaultDrawNodeHover: (context, data, settings) => this.hover(context, data, settings),
      nodeReducer: (node, data) => this.node(node, data),
      edgeReducer: (edge, data) => this.edge(edge, data),
    });
    this.sigma.on("beforeRender", () => (this.taken = null));
    this.sigma.scheduleRender();
    this.sigma.on("clickNode", ({ node }) => location.assign(this.graph.getNodeAttribute(node, "href")));
    this.sigma.on("enterNode", ({ node }) => this.approach(node));
    this.sigma.on("leaveNode", () => this.approach(null));
    const camera = this.sigma.getCamera();
    const zoom = { in: () => camera.animatedZoom(), out: () => camera.animatedUnzoom(), all: () => camera.animatedReset() };
    for (const button of this.section.querySelectorAll("[data-zoom]")) button.addEventListener("click", zoom[button.dataset.zoom]);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.paint());
  }

  mix() {
    const style = getComputedStyle(document.documentElement);
    this.palette = Object.fromEntries(COLOURS.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  }

  paint() {
    this.mix();
    this.sigma.setSetting("labelColor", { color: this.palette.ink });
    this.sigma.refresh();
  }

  // Names go to the right of their node or to the left, where they touch no node and no name that is there already; else
  // they stay away. The thing in the middle has its name first.
  write(context, { key, x, y, size, label }, { labelSize, labelFont }) {
    if (!label || !this.sigma) return; // the first frame is drawn before there is anything to measure by
    context.font = `${key === "0" ? 600 : 400} ${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width;
    const free = [x + size + 4, x - size - 4 - width].find((left) => {
      const box = [left - 3, y - 0.6 * labelSize, left + width + 3, y + 0.6 * labelSize];
      const touches = (other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3];
      if (key !== "0" && (left < 0 || left + width > this.sigma.getDimensions().width || this.reserved().some(touches))) return false;
      if (key !== "0") this.taken.push(box);
      return true;
    });
    if (free === undefined) return;
    context.strokeStyle = this.palette.card;
    context.lineWidth = 3;
    context.lineJoin = "round";
    context.strokeText(label, free, y + labelSize / 3);
    context.fillStyle = this.palette.ink;
    context.fillText(label, free, y + labelSize / 3);
  }

  // What no name may touch in this frame: the nodes that are shown, and the name in the middle.
  reserved() {
    this.taken ??= this.graph.filterNodes((node) => this.shows(node)).map((node) => {
      const data = this.sigma.getNodeDisplayData(node);
      const { x, y } = this.sigma.framedGraphToViewport(data);
      const size = this.sigma.scaleSize(data.size);
      const name = node === "0" ? size + 4 + 13 * data.label.length : 0;
      return [x - size, y - Math.max(size, name && 8), x + Math.max(size, name), y + Math.max(size, name && 8)];
    });
    return this.taken;
  }

  hover(context, { x, y, size, label, color }, { labelSize, labelFont }) {
    context.font = `600 ${labelSize}px ${labelFont}`;
    const width = label ? context.measureText(label).width + 10 : 0;
    context.fillStyle = this.palette.card;
    context.strokeStyle = color;
    context.beginPath();
    context.roundRect(x - size - 4, y - Math.max(size, 9) - 3, 2 * size + 8 + width, 2 * Math.max(size, 9) + 6, 6);
    context.fill();
    context.stroke();
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = this.palette.ink;
    if (label) context.fillText(label, x + size + 5, y + labelSize / 3);
  }

  holds({ spells }) {
    const { from, until, undated } = this.window;
    return spells.length ? spells.some(([begin, end]) => begin <= until && end >= from) : undated;
  }

  // Which ties the window holds. What it gives are the ties that came or went and the nodes at their ends: in a step of
  // the slider these alone are drawn anew.
  choose() {
    const edges = [];
    const nodes = new Set();
    this.graph.forEachEdge((edge, data, source, target) => {
      const held = this.holds(data);
      if (held === this.ties.has(edge)) return;
      held ? this.ties.add(edge) : this.ties.delete(edge);
      edges.push(edge);
      for (const end of [source, target]) {
        this.held.set(end, (this.held.get(end) ?? 0) + (held ? 1 : -1));
        nodes.add(end);
      }
    });
    return { edges, nodes: [...nodes] };
  }

  shows(node) {
    return node === "0" || this.held.get(node) > 0;
  }

  node(node, { name, kind, x, y, size, ring }) {
    const far = this.near && node !== this.near.node && !this.near.others.has(node);
    return {
      x, y, size,
      label: far || (ring > 1 && !this.near) ? null : name.length > this.letters ? `${name.slice(0, this.letters - 1)}…` : name,
      color: far ? this.palette.line : this.palette[kind],
      hidden: !this.shows(node),
      forceLabel: ring === 0,
      zIndex: far ? 0 : 1,
    };
  }

  edge(edge, { relation }) {
    const far = this.near && !this.graph.hasExtremity(edge, this.near.node);
    return { hidden: !this.ties.has(edge) || far, size: relation === "office" ? 2 : 1, color: this.near ? this.palette.soft : this.palette.edge };
  }

  approach(node) {
    this.near = node === null ? null : { node, others: new Set(this.graph.neighbors(node)) };
    this.section.querySelector(".canvas").classList.toggle("near", node !== null);
    this.sigma.refresh({ skipIndexation: true });
  }

  // The slider: two ranges over the months for which anything is known, with a bar a month above them.
  offer() {
    const known = this.graph.mapEdges((_, { spells }) => spells).flat();
    if (!known.length) return;
    const first = known.reduce((least, [begin]) => Math.min(least, begin), Infinity);
    const last = known.reduce((most, [, end]) => Math.max(most, end), -Infinity);
    if (first === last) return;
    Object.assign(this, { first, last });
    const bars = new Array(last - first + 1).fill(0);
    for (const [begin] of known) bars[begin - first] += 1;
    const svg = this.section.querySelector(".months");
    const highest = Math.max(...bars);
    svg.setAttribute("viewBox", `0 0 ${bars.length} 1`);
    svg.replaceChildren(
      ...bars.map((count, i) => {
        const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        const height = count ? 0.08 + (0.92 * count) / highest : 0;
        for (const [name, value] of Object.entries({ x: i + 0.1, y: 1 - height, width: 0.8, height })) bar.setAttribute(name, value);
        return bar;
      }),
    );
    this.section.querySelector(".slider").hidden = false;
  }

  time() {
    const slider = this.section.querySelector(".slider");
    if (slider.hidden) return;
    const [from, until] = slider.querySelectorAll("[type=range]");
    const undated = slider.querySelector("[name=undated]");
    const bars = [...slider.querySelectorAll("rect")];
    for (const range of [from, until]) range.max = this.last - this.first;
    from.value = 0;
    until.value = this.last - this.first;
    let waiting = false;
    const change = (moved) => {
      if (Number(from.value) > Number(until.value)) moved === from ? (until.value = from.value) : (from.value = until.value);
      for (const range of [from, until]) {
        const month = named(this.first + Number(range.value));
        range.setAttribute("aria-valuetext", month);
        range.parentElement.querySelector("output").value = month;
      }
      this.window = { from: this.first + Number(from.value), until: this.first + Number(until.value), undated: undated.checked };
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        const partialGraph = this.choose();
        if (partialGraph.edges.length) this.sigma.refresh({ partialGraph, skipIndexation: true });
        bars.forEach((bar, i) => bar.classList.toggle("in", i >= from.value && i <= until.value));
      });
    };
    for (const range of [from, until]) {
      range.addEventListener("input", () => change(range));
      range.addEventListener("change", () => this.rest());
    }
    undated.addEventListener("change", () => (change(), this.rest()));
    change();
    this.play(slider.querySelector("[data-play]"), from, until, change);
  }

  // Moves a window of half a year over the whole time.
  play(button, from, until, change) {
    let timer = 0;
    const stop = () => {
      clearInterval(timer);
      timer = 0;
      button.setAttribute("aria-pressed", "false");
      this.rest();
    };
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      if (timer) return stop();
      button.setAttribute("aria-pressed", "true");
      const end = this.last - this.first;
      if (Number(until.value) >= end) [from.value, until.value] = [0, Math.min(5, end)];
      change();
      timer = setInterval(() => {
        if (Number(until.value) >= end) return stop();
        until.value = Number(until.value) + 1;
        from.value = Number(from.value) + 1;
        change();
      }, 350);
    });
  }

  // When the slider rests, all is drawn anew, for names get the room of those that went; and what is there is told.
  rest() {
    this.choose();
    this.sigma.refresh();
    this.tell();
  }

  // Says in words what the picture shows: how much, what was left out, and the things themselves as a list.
  tell() {
    const { words, data } = this;
    const shown = this.graph.filterNodes((node) => this.shows(node));
    const parts = [fill(words.shown, { nodes: shown.length, edges: this.ties.size })];
    if (data.omitted) parts.push(fill(words.capped, { n: data.omitted, limit: data.limit }));
    this.section.querySelector(".count").textContent = parts.join(" · ");
    const kinds = [...new Set(shown.map((node) => this.graph.getNodeAttribute(node, "kind")))];
    const entry = (kind) => {
      const item = document.createElement("li");
      const dot = document.createElement("span");
      item.className = `k-${kind}`;
      dot.className = "dot";
      item.append(dot, words[kind]);
      return item;
    };
    this.section.querySelector(".legend").replaceChildren(...kinds.map(entry));
    this.list(shown);
  }

  list(shown) {
    const ties = new Map();
    for (const edge of this.ties) {
      const { relation, detail } = this.graph.getEdgeAttributes(edge);
      const [source, target] = this.graph.extremities(edge);
      const other = source === "0" ? target : target === "0" ? source : null;
      if (other !== null) ties.set(other, [...(ties.get(other) ?? []), detail || this.words[relation] || relation]);
    }
    const near = shown.filter((node) => node !== "0");
    near.sort((one, other) => this.graph.getNodeAttribute(one, "ring") - this.graph.getNodeAttribute(other, "ring") || Number(one) - Number(other));
    const rows = near.map((node) => {
      const { name, href, kind } = this.graph.getNodeAttributes(node);
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = href;
      link.className = `k-${kind}`;
      link.textContent = name;
      item.append(link, ` ${[...new Set(ties.get(node) ?? [])].join("、")}`);
      return item;
    });
    this.section.querySelector(".neighbours ul").replaceChildren(...rows);
  }
}

for (const section of document.querySelectorAll("[data-network]")) {
  const picture = new Picture(section);
  picture.draw().catch((error) => {
    picture.note.textContent = `${picture.words["network-failed"]} (${error.message})`;
    section.dataset.failed = "true";
  });
}
