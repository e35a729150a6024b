import SwiftUI

struct FolderScreen: View {
    @State private var reason = ""
    @State private var page = ""
    private let package = VisitPackage(url: .documentsDirectory.appending(path: "next.visit"))

    var body: some View {
        Form {
            Section("Why do you go?") {
                TextField("Reason", text: $reason)
            }
            Section("Results") {
                Text(page)
            }
            Button("Pack the folder") { Task { try await pack() } }
        }
        .navigationTitle("Next visit")
    }

    private func pack() async throws {
        let names = try await LabResults().names()
        package.put(reason, on: PageName.reason)
        package.put(names.joined(separator: "\n"), on: PageName.results)
        try package.save()
        page = package.text(on: PageName.results) ?? ""
        PackingLog.packed(package)
    }
}
