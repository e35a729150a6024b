import Foundation

@propertyWrapper
struct Persisted<Value> {
    let key: String
    let fallback: Value
    private let defaults: UserDefaults

    init(wrappedValue: Value, _ key: String, defaults: UserDefaults = .standard) {
        self.key = key
        self.defaults = defaults
        fallback = wrappedValue
    }

    var wrappedValue: Value {
        get { defaults.object(forKey: key) as? Value ?? fallback }
        set { defaults.set(newValue, forKey: key) }
    }
}
