import { Prisma } from "../../generated/prisma/client";

/** Plain data as Prisma's JSON columns take it; model types are interfaces, which its own type does not accept. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** As `toJson`, for a column that may hold the JSON value `null`. */
export function toNullableJson(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null ? Prisma.JsonNull : toJson(value);
}
