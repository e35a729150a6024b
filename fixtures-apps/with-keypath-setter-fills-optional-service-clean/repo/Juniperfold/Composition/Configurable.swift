protocol Configurable: AnyObject {}

extension Configurable {
    @discardableResult
    func with<Value>(_ path: ReferenceWritableKeyPath<Self, Value>, _ value: Value) -> Self {
        self[keyPath: path] = value
        return self
    }
}
