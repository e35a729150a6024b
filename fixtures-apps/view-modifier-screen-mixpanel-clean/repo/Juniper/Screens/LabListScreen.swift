import SwiftUI

struct LabListScreen: View {
    @State private var labs: [LabEntry] = []

    var body: some View {
        List(labs) { lab in
            NavigationLink(lab.name) { LabDetailScreen(lab: lab) }
        }
        .navigationTitle("Labs")
        .task { labs = (try? await LabService().labs()) ?? [] }
        .trackScreen("lab_list")
    }
}
