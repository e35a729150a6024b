final class Registry {
    private var makers: [ObjectIdentifier: (Registry) -> Any] = [:]

    func provide<T>(_ type: T.Type, _ make: @escaping (Registry) -> T) {
        makers[ObjectIdentifier(type)] = make
    }

    func callAsFunction<T>(_ type: T.Type) -> T {
        guard let value = makers[ObjectIdentifier(type)]?(self) as? T else { fatalError("\(type) is not provided") }
        return value
    }
}
