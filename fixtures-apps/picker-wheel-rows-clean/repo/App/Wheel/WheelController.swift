import UIKit

final class WheelController: UIViewController {
    private let records: SpokenRecords
    private let voice: Voice
    private let picker = UIPickerView()
    private let rows = WheelRow.all

    init(records: SpokenRecords, voice: Voice) {
        self.records = records
        self.voice = voice
        super.init(nibName: nil, bundle: nil)
        title = "Ferncliff"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        picker.dataSource = self
        picker.delegate = self
        picker.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(picker)
        NSLayoutConstraint.activate([
            picker.centerXAnchor.constraint(equalTo: view.centerXAnchor),
            picker.centerYAnchor.constraint(equalTo: view.centerYAnchor),
        ])
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(Links.privacy)
        })
        Task { try? await records.allow() }
    }

    private func speak(_ row: WheelRow) {
        Task {
            let sentences = (try? await records.sentences(for: row.kind)) ?? []
            voice.say([row.title] + sentences)
        }
    }
}

extension WheelController: UIPickerViewDataSource {
    func numberOfComponents(in pickerView: UIPickerView) -> Int { 1 }

    func pickerView(_ pickerView: UIPickerView, numberOfRowsInComponent component: Int) -> Int {
        rows.count
    }
}

extension WheelController: UIPickerViewDelegate {
    func pickerView(_ pickerView: UIPickerView, titleForRow row: Int, forComponent component: Int) -> String? {
        rows[row].title
    }

    func pickerView(_ pickerView: UIPickerView, didSelectRow row: Int, inComponent component: Int) {
        speak(rows[row])
    }
}
