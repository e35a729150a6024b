enum Switches {
    @Switch(true) static var mealPhotos: Bool
    @Switch(false) static var vaccinationPanel: Bool
    @Switch(false) static var compactRows: Bool
}
