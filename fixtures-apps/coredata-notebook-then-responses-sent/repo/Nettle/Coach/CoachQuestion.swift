struct CoachQuestion: Encodable {
    let model: String
    let input: String
}
