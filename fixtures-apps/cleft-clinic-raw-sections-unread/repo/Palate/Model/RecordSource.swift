protocol RecordSource {
    func connect() async throws -> Bool
    func titles(in section: ClinicSection) async throws -> [String]
}
