@propertyWrapper
struct Switch {
    private let isOn: Bool

    init(_ isOn: Bool) {
        self.isOn = isOn
    }

    var wrappedValue: Bool { isOn }
}
