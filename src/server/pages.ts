import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { PublicError } from "../errors.ts";
import { root } from "../root.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** Browsers ask no other host for anything, whatever a page says. GraphiQL's editor writes styles into the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type("text/html; charset=utf-8").header("content-security-policy", POLICY).send(html);

/** The built playground's files by their addresses under `/playground/`; none if it is not built. */
const playgroundFiles = (folder: string): ReadonlyMap<string, string> =>
  existsSync(folder)
    ? new Map(
        readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => TYPES[extname(name)] !== undefined)
          .map((name) => [name.replaceAll("\\", "/"), join(folder, name)]),
      )
    : new Map();

const addPlayground = (app: FastifyInstance): void => {
  let found: ReadonlyMap<string, string> | null = null;
  // Looked for when the first is asked for, and not before the service is ready.
  const fileAt = (address: string): string | undefined => {
    found ??= playgroundFiles(join(root, "dist/playground"));
    return found.get(address);
  };
  app.get("/playground", async (_request, reply) => reply.redirect("/playground/"));
  app.get("/playground/", async (_request, reply) => {
    const page = fileAt("index.html");
    if (page === undefined) throw new PublicError("NOT_FOUND", "The playground is not built; run: npm run build");
    return sendPage(reply, readFileSync(page, "utf8"));
  });
  // One route for all of them: one for each would take longer than all others together.
  app.get<{ Params: { "*": string } }>("/playground/*", async (request, reply) => {
    const file = fileAt(request.params["*"]);
    if (file === undefined) return reply.callNotFound();
    return reply
      .type(TYPES[extname(file)] ?? "application/octet-stream")
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("content-security-policy", POLICY)
      .send(createReadStream(file));
  });
};

/** `/`: what is here. `/playground/`: GraphiQL. `/schema.graphql`: the contract. */
export const addPages = (app: FastifyInstance, schema: string): void => {
  const home = readFileSync(join(root, "web/home/index.html"), "utf8");
  app.addHook("onSend", (_request, reply, payload, done) => {
    void reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
    done(null, payload);
  });
  app.get("/", async (_request, reply) => sendPage(reply, home));
  app.get("/schema.graphql", async (_request, reply) => reply.type("text/plain; charset=utf-8").send(schema));
  addPlayground(app);
};
