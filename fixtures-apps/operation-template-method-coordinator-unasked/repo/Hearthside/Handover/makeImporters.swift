func makeImporters() -> [ChapterImporter] {
    [
        DrugChapterImporter(),
        DiagnosisChapterImporter(),
        InsurerChapterImporter(),
    ]
}
