import SwiftUI

struct LabDetailScreen: View {
    let lab: LabEntry

    var body: some View {
        Form {
            LabeledContent("Test", value: lab.name)
            LabeledContent("Date", value: lab.date, format: .dateTime.day().month().year())
        }
        .navigationTitle(lab.name)
        .trackScreen("lab_detail", detail: "from_list")
    }
}
