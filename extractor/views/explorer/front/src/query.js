// The SPARQL page: YASGUI on this server's endpoint, with the named questions beside it. Nothing is asked of other
// servers: no completion of prefixes, properties and classes, no choice of endpoints, no short links.
import Yasgui from "@zazuko/yasgui";

const place = document.querySelector("[data-yasgui]");
const { questions, prefixes, base, tab: tabName } = JSON.parse(place.dataset.yasgui);
const endpoint = new URL("/sparql", location.href).href;

const yasgui = new Yasgui(place, {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: false,
  endpointCatalogueOptions: { getData: () => [], keys: [] },
  populateFromUrl: false,
  tabName,
  persistenceId: "civicgraph",
  yasqe: { autocompleters: ["variables"], prefixCcApi: null, createShortLink: undefined, consumeShareLink: null, showQueryButton: true, resizeable: false, editorHeight: "22rem" },
  yasr: {
    prefixes: { ...prefixes, id: base },
    pluginOrder: ["table", "response"],
    defaultPlugin: "table",
    plugins: { table: { staticConfig: { openIriInNewWindow: false } } },
  },
});

// Things of the graph lead to their page here, not to an address on the web.
const localise = () => {
  for (const link of place.querySelectorAll(`.yasr a[href^="${CSS.escape(base)}"]`)) {
    link.href = `/thing?iri=${encodeURIComponent(link.getAttribute("href"))}`;
    link.removeAttribute("target");
  }
};

// What YASGUI says in English only, in the reader's language; the query and the rows stay as they are.
const labels = JSON.parse(place.dataset.labels).map(([pattern, words]) => [new RegExp(pattern, "u"), words]);
const said = (text) => labels.reduce((now, [pattern, words]) => (now === text ? text.replace(pattern, words) : now), text);
const translate = () => {
  if (!labels.length) return;
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement.closest(".CodeMirror, table, .tabsList") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (said(text.data) !== text.data) text.data = said(text.data);
  for (const attribute of ["title", "aria-label", "placeholder"])
    for (const element of place.querySelectorAll(`[${attribute}]`)) {
      const now = element.getAttribute(attribute);
      if (said(now) !== now) element.setAttribute(attribute, said(now));
    }
};

// What YASGUI leaves without a name.
const name = () => {
  for (const [selector, label] of Object.entries(JSON.parse(place.dataset.names)))
    for (const found of place.querySelectorAll(selector)) if (!found.getAttribute("aria-label")) found.setAttribute("aria-label", label);
};
const tidy = () => (localise(), translate(), name());
new MutationObserver(tidy).observe(place, { childList: true, subtree: true, characterData: true });
tidy();

// A question takes the place of another that was not changed; what somebody wrote stays in its tab.
const known = new Set(Object.values(questions).map(({ query }) => query.trim()));
known.add(Yasgui.Yasqe.defaults.value.trim());
const choose = (wanted) => {
  const { text, query, required } = questions[wanted];
  const current = yasgui.getTab();
  const tab = current && known.has(current.getQuery().trim()) ? current : yasgui.addTab(true);
  tab.setName(text);
  tab.setQuery(query);
  tab.getYasr().storePluginConfig("table", { compact: true, isEllipsed: false });
  history.replaceState(null, "", `/query?question=${encodeURIComponent(wanted)}`);
  for (const link of document.querySelectorAll("[data-question]")) {
    if (link.dataset.question === wanted) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  if (!required) tab.query();
};
for (const link of document.querySelectorAll("[data-question]"))
  link.addEventListener("click", (event) => {
    event.preventDefault();
    choose(link.dataset.question);
  });
document.querySelector("[data-new-tab]").addEventListener("click", () => yasgui.addTab(true));
const asked = new URLSearchParams(location.search).get("question");
if (asked in questions) choose(asked);
place.dataset.ready = "true";
