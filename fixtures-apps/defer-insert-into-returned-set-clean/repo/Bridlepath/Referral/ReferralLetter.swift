struct ReferralLetter {
    var allergies: [String] = []
    var medications: [String] = []
    var insurers: [String] = []

    var isEmpty: Bool { allergies.isEmpty && medications.isEmpty && insurers.isEmpty }
}
