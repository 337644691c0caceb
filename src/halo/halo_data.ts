/** Data that HaloPSA wrote. Its schema describes it, but an odd response is passed on, not refused. */
export type HaloData = Readonly<Record<string, unknown>>;

/** `T` with the named members holding whatever HaloPSA wrote. */
export type WithHaloData<T, Member extends string> = {
  [Key in keyof T]: Key extends Member ? HaloData : T[Key];
};
