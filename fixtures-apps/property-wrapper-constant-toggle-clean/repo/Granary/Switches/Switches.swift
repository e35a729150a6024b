enum Switches {
    @Switch(true) static var mealPhotos: Bool
    @Switch(true) static var vaccinationPanel: Bool
    @Switch(false) static var compactRows: Bool
}
