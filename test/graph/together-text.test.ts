import { expect, test } from "@jest/globals";
import { fixedParametersOf, togetherText } from "../../src/graph/together-text.ts";

const STATEMENT = `CALL () {
MATCH (n1:Entity)
WHERE n1.id IN $p1 AND n1.kind = $p11
WITH n1 ORDER BY n1.id LIMIT $p2
CALL (n1) {
MATCH (n3:Relation) WHERE n3.a = n1.id AND n3.day >= $p4
RETURN collect(n3 {.id}) AS x5
}
RETURN collect(n1 {.id, x5: x5}) AS x6
}
RETURN x6`;

test("each subquery sees the row of who asks, which has the parameters that differ", () => {
  expect(togetherText(STATEMENT, new Set(["p1", "p4"]))).toBe(`UNWIND $together AS one
CALL (one) {
MATCH (n1:Entity)
WHERE n1.id IN one.p1 AND n1.kind = $p11
WITH n1 ORDER BY n1.id LIMIT $p2
CALL (n1, one) {
MATCH (n3:Relation) WHERE n3.a = n1.id AND n3.day >= one.p4
RETURN collect(n3 {.id}) AS x5
}
RETURN collect(n1 {.id, x5: x5}) AS x6
}
RETURN one.number AS number, x6`);
});

test("what stands after LIMIT or SKIP must be the same for all, each told once", () => {
  expect(fixedParametersOf(STATEMENT)).toEqual(["p2"]);
  expect(fixedParametersOf("… SKIP $p1 LIMIT $p2 … LIMIT $p2")).toEqual(["p1", "p2"]);
});
