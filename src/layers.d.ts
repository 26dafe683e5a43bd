interface Layer {
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}
export declare const layers: Readonly<Record<string, Layer>>
export declare const pure: readonly string[]
