import type { PageArguments } from "./lists.ts";
import type { Seen } from "./seen.ts";
import type { View } from "./world.ts";

export type Root = { readonly view: View };
export type Page<Where, Order = string> = PageArguments & { readonly where?: Where | null; readonly orderBy: Order };

export const idOf = ({ record }: Seen<{ readonly id: string }>): string => record.id;
