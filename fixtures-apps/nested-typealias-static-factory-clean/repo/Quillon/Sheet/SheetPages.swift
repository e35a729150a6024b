enum SheetPages {
    static let readers = [
        PortalReader(codes: [.conditionRecord]),
        PortalReader(codes: [.vitalSignRecord]),
    ]
}
