enum Features {
    static let export = true
    static let insurance = true
}
