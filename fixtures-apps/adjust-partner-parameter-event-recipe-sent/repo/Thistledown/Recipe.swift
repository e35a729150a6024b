import AdjustSdk

/// What happened, ready to be made an Adjust event.
struct Recipe {
    let token: String
    var parameters: [(key: String, value: String)] = []

    func with(_ key: String, _ value: String) -> Recipe {
        var copy = self
        copy.parameters.append((key, value))
        return copy
    }

    func event() -> ADJEvent? {
        let event = ADJEvent(eventToken: token)
        for parameter in parameters {
            event?.addPartnerParameter(parameter.key, value: parameter.value)
        }
        return event
    }
}

extension Recipe {
    static let refillAsked = Recipe(token: "r3f1ll")
}
