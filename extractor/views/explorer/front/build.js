// Bundles src/ into ../static, to the same bytes on every machine: versions are pinned by package-lock.json.
import { build } from "esbuild";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

// YASGUI brings thousands of prefixes that others once registered, for a completer that is off here: they stay out.
const withoutPrefixes = {
  name: "without-prefixes",
  setup: ({ onLoad }) =>
    onLoad({ filter: /@zazuko[\\/]yasgui[\\/]build[\\/]yasgui\.esm\.js$/ }, ({ path }) => {
      const table = /, \w+ = "http:\/\/www\.loc\.gov\/mads\/rdf\/v1#"(?:, [\w$]+ = "[^"]*")*, prefixes_default = \{[^}]*\}/;
      const source = readFileSync(path, "utf8");
      if (!table.test(source)) throw new Error(`${path}: has no table of prefixes where it was; look where it is now`);
      return { contents: source.replace(table, ", prefixes_default = {}"), loader: "js" };
    }),
};

await build({
  entryPoints: ["src/explorer.css", "src/network.js", "src/query.js", "src/query.css", "src/search.js", "src/icon.svg"],
  outdir: "../static",
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome110", "firefox110", "safari16"],
  charset: "utf8",
  legalComments: "none", // licences.txt has them all
  loader: { ".svg": "copy", ".png": "dataurl", ".woff2": "dataurl", ".woff": "empty", ".ttf": "empty", ".eot": "empty" },
  logLevel: "warning",
  plugins: [withoutPrefixes],
});

// The licence of each package that is bundled, as it came with it.
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const shipped = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
const texts = shipped.map(([path, { version, license }]) => {
  const file = readdirSync(path).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text = file ? readFileSync(`${path}/${file}`, "utf8").replaceAll("\r\n", "\n").trim() : `Licence: ${license}`;
  return `${path.replace(/^.*node_modules\//, "")} ${version}\n\n${text}\n`;
});
writeFileSync("../static/licences.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
