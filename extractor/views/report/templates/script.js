"use strict";
(() => {
  const root = document.documentElement;
  const language = document.getElementById("language");
  language.hidden = false;
  // What stands in attributes and in titles, in both languages; what is on the page itself is switched by the style.
  const said = ["aria-label", "placeholder", "title", "text"].flatMap((name) =>
    [...document.querySelectorAll(`[data-en-${name}]`)].map((element) => {
      const say = (words) => { if (name === "text") element.textContent = words; else element.setAttribute(name, words); };
      const chinese = name === "text" ? element.textContent : element.getAttribute(name);
      return { say, chinese, english: element.getAttribute(`data-en-${name}`) };
    }));
  language.addEventListener("click", () => {
    const english = root.dataset.lang !== "en";
    root.dataset.lang = english ? "en" : "zh";
    root.lang = english ? "en" : "zh-Hans";
    for (const { say, ...words } of said) say(english ? words.english : words.chinese);
  });

  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") {
      target.open = true;
      target.hidden = false;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", open);
  open();

  const months = document.querySelector(".months");
  if (months) months.scrollLeft = months.scrollWidth;

  const find = document.getElementById("find");
  const cards = [...document.querySelectorAll("#people .card")];
  if (find && cards.length) {
    find.closest(".find").hidden = false;
    find.addEventListener("input", () => {
      const wanted = find.value.trim().toLowerCase();
      let count = 0;
      for (const card of cards) {
        card.hidden = wanted !== "" && !card.dataset.find.toLowerCase().includes(wanted);
        count += card.hidden ? 0 : 1;
      }
      document.getElementById("found").value = wanted ? String(count) : "";
    });
  }

  const picture = document.getElementById("picture");
  if (!picture) return;
  const figure = picture.closest("figure");
  const dots = new Map([...picture.querySelectorAll("[data-n]")].map((dot) => [dot.dataset.n, dot]));
  const lines = [...picture.querySelectorAll("line")];
  const around = new Map([...dots.keys()].map((name) => [name, []]));
  for (const line of lines) {
    around.get(line.dataset.a).push(line);
    around.get(line.dataset.b).push(line);
  }
  const clear = () => {
    picture.classList.remove("chosen");
    for (const near of picture.querySelectorAll(".near")) near.classList.remove("near");
  };
  const choose = (name) => {
    clear();
    picture.classList.add("chosen");
    dots.get(name).classList.add("near");
    for (const line of around.get(name)) {
      line.classList.add("near");
      dots.get(line.dataset.a).classList.add("near");
      dots.get(line.dataset.b).classList.add("near");
    }
  };
  for (const [name, dot] of dots) {
    dot.addEventListener("pointerenter", () => choose(name));
    dot.addEventListener("pointerleave", clear);
    dot.addEventListener("focus", () => choose(name));
    dot.addEventListener("blur", clear);
    dot.addEventListener("click", (event) => {
      if (!document.getElementById(name)) event.preventDefault();
    });
  }

  const whole = picture.getAttribute("viewBox").split(" ").map(Number);
  let box = [...whole];
  const show = () => {
    picture.setAttribute("viewBox", box.join(" "));
    picture.classList.toggle("close", box[2] < whole[2] * 0.45);
    figure.classList.toggle("moved", box[2] < whole[2] * 0.95);
  };
  const zoom = (factor, x = box[0] + box[2] / 2, y = box[1] + box[3] / 2) => {
    const width = Math.min(whole[2] * 1.5, Math.max(whole[2] / 30, box[2] * factor));
    const scale = width / box[2];
    box = [x - (x - box[0]) * scale, y - (y - box[1]) * scale, width, box[3] * scale];
    show();
  };
  figure.querySelector(".tools").hidden = false;
  for (const button of figure.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      const factor = Number(button.dataset.zoom);
      if (factor) zoom(factor);
      else { box = [...whole]; show(); }
    });
  }
  const place = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(picture.getScreenCTM().inverse());
    return [point.x, point.y];
  };
  picture.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !figure.classList.contains("moved")) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.15 : 0.87, ...place(event));
  }, { passive: false });
  let held = null;
  picture.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch" || figure.classList.contains("moved")) held = place(event);
  });
  addEventListener("pointermove", (event) => {
    if (!held) return;
    const [x, y] = place(event);
    box = [box[0] + held[0] - x, box[1] + held[1] - y, box[2], box[3]];
    show();
  });
  addEventListener("pointerup", () => { held = null; });
  picture.addEventListener("dragstart", (event) => event.preventDefault());
})();
