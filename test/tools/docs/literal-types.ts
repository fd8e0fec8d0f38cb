import ts from 'typescript';

/** What a property of a class may be, as words; none where its type is no list of words. */
export type LiteralTypes = (className: string, property: string) => readonly string[];

/** Looks through the names of types to the words behind them, which the analyzer of the elements does not do. `file` exports the classes. */
export function literalTypes(file: string, options: ts.CompilerOptions): LiteralTypes {
  const program = ts.createProgram([file], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const classes = new Map<string, ts.Type>();
  const add = (type: ts.Type): void => {
    classes.set(type.symbol.name, type);
    if (type.isClassOrInterface()) checker.getBaseTypes(type).forEach(add);
  };
  for (const symbol of module ? checker.getExportsOfModule(module) : []) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.Class) add(checker.getDeclaredTypeOfSymbol(target));
  }
  return (className, property) => {
    const member = classes.get(className)?.getProperty(property);
    return member ? wordsOf(checker.getTypeOfSymbol(member)) : [];
  };
}

function wordsOf(type: ts.Type): string[] {
  const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
}
