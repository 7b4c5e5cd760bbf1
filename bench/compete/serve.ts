import type { Settings } from "./contestants/connect.ts";

/** Runs one of the others in this process, and says where it answers. Each loads only what it uses. */
export const serve = async (name: string, settings: Settings): Promise<void> => {
  const start: () => Promise<string> =
    name === "raw"
      ? async () => (await import("./contestants/raw.ts")).serveRaw(settings)
      : name === "resolvers"
        ? async () => (await import("./contestants/resolvers.ts")).serveResolvers(settings)
        : name === "library"
          ? async () => (await import("./contestants/library.ts")).serveLibrary(settings)
          : async () => (await import("./contestants/library.ts")).serveTunedLibrary(settings);
  console.log(`SERVES ${await start()}`);
};
