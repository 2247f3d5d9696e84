// Reads a graph with the library that Gephi Lite uses for the format, and prints what it found as JSON.
import { readFileSync } from "node:fs";
import { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";


const [path] = process.argv.slice(2);
const text = readFileSync(path, "utf-8");
const graph = path.endsWith(".gexf") ? gexf.parse(MultiGraph, text) : graphml.parse(MultiGraph, text);
const nodes = graph.mapNodes((id, attributes) => ({ id, ...attributes }));
const edges = graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes }));
process.stdout.write(JSON.stringify({ nodes, edges }));
