import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { openRelay } from "../../bench/compete/relay.ts";

/** Answers each sentence once, when its full stop has come. */
const answerSentences = (socket: Socket): void => {
  socket.on("data", (sent) => {
    if (sent.toString().endsWith(".")) socket.write("Yes");
  });
};

test("what is sent before an answer comes is one round trip, however many pieces it has", async () => {
  const far = createServer(answerSentences).listen(0, "127.0.0.1");
  await once(far, "listening");
  const address = far.address();
  const relay = await openRelay(`bolt://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  const near = connect(Number(new URL(relay.uri).port), "127.0.0.1");
  const ask = async (...pieces: readonly string[]): Promise<void> => {
    const answer = once(near, "data");
    for (const piece of pieces) {
      near.write(piece);
      await setTimeout(5);
    }
    await answer;
  };
  await ask("RUN ", "PULL.");
  await ask("COMMIT.");
  expect(relay.take()).toEqual({ trips: 2, bytes: 2 * "Yes".length });
  expect(relay.take()).toEqual({ trips: 0, bytes: 0 });
  await relay.close();
  far.close();
});
