/** What is used of `datapackage`, the reader that the makers of the format wrote for Node. It comes without types. */
declare module 'datapackage' {
  export interface LoadedPackage {
    readonly valid: boolean
    readonly resources: readonly {
      readonly name: string
      readonly schema: { readonly foreignKeys: readonly unknown[] }
      read(options: { keyed: boolean; relations: boolean }): Promise<readonly unknown[]>
      checkRelations(): Promise<boolean>
    }[]
  }
  export const Package: {
    load(descriptor: string, options: { basePath: string; strict: boolean }): Promise<LoadedPackage>
  }
}
