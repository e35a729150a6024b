@MainActor
@propertyWrapper
struct Injected<Value> {
    let wrappedValue: Value

    init(_ keyPath: KeyPath<Container, Value>) {
        wrappedValue = Container.shared[keyPath: keyPath]
    }
}
