// Completes what is typed into the search field: a combobox with a list (WAI-ARIA APG). Without it the form works as well.
const field = document.querySelector("[data-suggest]");
const list = document.createElement("ul");
list.className = "options";
list.id = "suggestions";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", field.getAttribute("aria-label"));
list.hidden = true;
field.after(list);
for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" }))
  field.setAttribute(name, value);

let at = -1;
let asked = 0;

const close = () => {
  list.hidden = true;
  at = -1;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
};

const select = (next) => {
  const options = [...list.children];
  if (!options.length) return;
  at = (next + options.length) % options.length;
  options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
  field.setAttribute("aria-activedescendant", options[at].id);
  options[at].scrollIntoView({ block: "nearest" });
};

const show = (found) => {
  list.replaceChildren(
    ...found.map(({ name, kind, note, href }, i) => {
      const option = document.createElement("li");
      const label = document.createElement("span");
      const fine = document.createElement("span");
      option.id = `suggestion-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = href;
      label.className = `k-${kind}`;
      label.textContent = name;
      fine.className = "fine";
      fine.textContent = note;
      option.append(label, fine);
      return option;
    }),
  );
  at = -1;
  list.hidden = !found.length;
  field.setAttribute("aria-expanded", String(!list.hidden));
  field.removeAttribute("aria-activedescendant");
};

field.addEventListener("input", async () => {
  const turn = ++asked;
  if (!field.value.trim()) return close();
  await new Promise((wake) => setTimeout(wake, 120));
  if (turn !== asked) return;
  const answer = await fetch(`/suggest.json?q=${encodeURIComponent(field.value)}`);
  if (turn === asked && answer.ok) show(await answer.json());
});
field.addEventListener("keydown", (event) => {
  if (list.hidden || event.isComposing) return;
  if (event.key === "ArrowDown") select(at + 1);
  else if (event.key === "ArrowUp") select(at < 0 ? -1 : at - 1);
  else if (event.key === "Escape") close();
  else if (event.key === "Enter" && at >= 0) location.assign(list.children[at].dataset.href);
  else return;
  event.preventDefault();
});
field.addEventListener("blur", () => setTimeout(close, 150));
list.addEventListener("mousedown", (event) => {
  const option = event.target.closest("li");
  if (option) location.assign(option.dataset.href);
});

document.querySelector("#passage")?.focus({ preventScroll: true });
