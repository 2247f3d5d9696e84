// The SPARQL page: YASGUI on this server's endpoint, with the named questions beside it. Nothing is asked of other
// servers: no completion of prefixes, properties and classes, no choice of endpoints, no short links.
import Yasgui from "@zazuko/yasgui";

const place = document.querySelector("[data-yasgui]");
const { questions, prefixes, base } = JSON.parse(place.dataset.yasgui);
const endpoint = new URL("/sparql", location.href).href;

const yasgui = new Yasgui(place, {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: false,
  endpointCatalogueOptions: { getData: () => [], keys: [] },
  populateFromUrl: false,
  persistenceId: "civicgraph",
  yasqe: { autocompleters: ["variables"], prefixCcApi: null, createShortLink: undefined, consumeShareLink: null, showQueryButton: true, resizeable: false, editorHeight: "22rem" },
  yasr: { prefixes, pluginOrder: ["table", "response"], defaultPlugin: "table" },
});

// Things of the graph lead to their page here, not to an address on the web.
const localise = () => {
  for (const link of place.querySelectorAll(`.yasr a[href^="${CSS.escape(base)}"]`)) {
    link.href = `/thing?iri=${encodeURIComponent(link.getAttribute("href"))}`;
    link.removeAttribute("target");
  }
};
new MutationObserver(localise).observe(place, { childList: true, subtree: true });

// What YASGUI leaves without a name.
const name = () => {
  for (const [selector, label] of Object.entries(JSON.parse(place.dataset.names)))
    for (const found of place.querySelectorAll(selector)) if (!found.getAttribute("aria-label")) found.setAttribute("aria-label", label);
};
new MutationObserver(name).observe(place, { childList: true, subtree: true });
name();

const choose = (wanted) => {
  const { text, query, required } = questions[wanted];
  const tab = yasgui.addTab(true, { ...Yasgui.Tab.getDefaults(yasgui), name: text }, { avoidDuplicateTabs: false });
  tab.setQuery(query);
  history.replaceState(null, "", `/query?question=${encodeURIComponent(wanted)}`);
  document.querySelectorAll("[data-question]").forEach((link) => link.toggleAttribute("aria-current", link.dataset.question === wanted));
  if (!required) tab.query();
};
for (const link of document.querySelectorAll("[data-question]"))
  link.addEventListener("click", (event) => {
    event.preventDefault();
    choose(link.dataset.question);
  });
const asked = new URLSearchParams(location.search).get("question");
if (asked in questions) choose(asked);
place.dataset.ready = "true";
