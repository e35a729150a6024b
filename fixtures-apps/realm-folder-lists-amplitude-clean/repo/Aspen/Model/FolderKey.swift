enum FolderKey {
    static let diagnoses = "diagnoses"
    static let tags = "tags"
}
